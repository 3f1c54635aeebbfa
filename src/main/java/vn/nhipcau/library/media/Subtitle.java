package vn.nhipcau.library.media;

/**
 * The words of a film or sound in one language.
 *
 * @param cues how many pieces
 * @param vtt WebVTT in normal form
 */
public record Subtitle(String language, int cues, String vtt, int version) {}
