package shangliang.web;

/** A letter to look at and to print, with the way back and that to its file. */
public record LetterPage(OfficialLetter letter, String back, String file) {}
