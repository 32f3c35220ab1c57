export function writeDocTests() {}
