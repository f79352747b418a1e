/** Words of the first page. */
export default {
  title: 'Who would you like to be?',
  lead: 'Tongban takes every application from acceptance through approval to issuance; each step has a limit, a trace and a proof. Choose a person: a minute is enough to see how.',
  simulated:
    'Demo log-in, without passwords. The people, the cases of the bodies and the figures are all simulated and say nothing about real work.',
  nobody: 'There are no demo people yet: the data is being made, please reload in a moment.',
  everybody: 'Without signing in:',
  guides: 'Guides',
  track: 'Track a case',
  signIn: 'Sign in',
  approver: {
    title: 'Approvers',
    comesFor: 'See what is most urgent, see why, decide, and be at the next case with one key.',
    try: 'Try: J and K move, Enter opens, A grants, Ctrl+Enter submits; ? shows all keys. Point at a due date to see why it is that day.',
  },
  supervisor: {
    title: 'Supervisors',
    comesFor: 'See every running clock of the city, follow any step, and prove that nothing was altered.',
    try: 'Try: let an approver decide in another window and watch the board move; open a trail and press "verify".',
  },
  inspector: {
    title: 'Inspectors',
    comesFor: 'Any measure by period, region, unit and item; every number opens its cases.',
    try: 'Try: press a number in the ranking and count the cases that open; then look at a bulletin.',
  },
  window: {
    title: 'Window clerks',
    comesFor: 'One window for every item: check the materials, hand out a voucher with a QR code, issue and deliver.',
    try: 'Try: take in a case for an applicant and print the voucher.',
  },
  applicant: {
    title: 'Applicants',
    comesFor: 'Read the guide, apply in steps, see the same clock as the office, and who looked at my data.',
    try: 'Try: open "My cases" and see how many days are left.',
  },
  administrator: {
    title: 'Administrators',
    comesFor: 'Versions of procedures with what they touch, the working calendar, units, people and rules.',
    try: 'Try: change a limit and see which running cases it would touch.',
  },
};
