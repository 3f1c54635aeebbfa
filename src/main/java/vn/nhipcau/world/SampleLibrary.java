package vn.nhipcau.world;

import org.springframework.stereotype.Component;

/** What the sample province says, and with what. */
@Component
class SampleLibrary {
    private final SampleTerms terms;
    private final SampleMedia media;

    SampleLibrary(SampleTerms terms, SampleMedia media) {
        this.terms = terms;
        this.media = media;
    }

    /** Names and words, which were settled before anything was told. */
    void fillTerms() {
        terms.fill();
    }

    void fill() {
        media.fill();
    }
}
