/** What somebody wrote, with one full stop at its end; nothing stays nothing. */
export const asSentence = (text: string): string => {
  const plain = text.trim();
  return plain === "" || /[.!?…]$/.test(plain) ? plain : `${plain}.`;
};
