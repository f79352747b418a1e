/** Words of approver. */
export default {};
