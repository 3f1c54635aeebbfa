package vn.nhipcau.paper.checking;

/** Letters of one look, as they are printed; a tab and a line break are characters. */
record Run(String text, Look look) {
    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    int letters() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    Run part(int from, int to) {
        return new Run(text.substring(from, to), look);
    }
}
