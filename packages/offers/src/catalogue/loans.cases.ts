import { eachNeeded, isYes, modane, type OfferCases } from './example.js'

export const loanCases: OfferCases = {
  'pru-pvd': eachNeeded('Modane', modane, { 'pvd.member': [false, 'out of the programme'] }),
  edurenov: eachNeeded(
    'a school',
    { 'project.kinds': ['school'] },
    { 'project.kinds': [['thermal-renovation'], 'a town hall'] },
  ),
  intracting: [
    ...eachNeeded(
      'a town hall',
      { 'project.kinds': ['thermal-renovation'] },
      { 'project.kinds': [['cycling'], 'a cycle track'] },
    ),
    isYes('a school', { 'project.kinds': ['school'] }),
  ],
  'fonds-chaleur': eachNeeded(
    'a wood boiler',
    { 'project.kinds': ['renewable-heat'] },
    { 'project.kinds': [['school'], 'a school'] },
  ),
}
