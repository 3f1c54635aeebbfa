package vn.nhipcau.world;

import org.springframework.stereotype.Component;

/** What the sample province says, and with what. */
@Component
class SampleLibrary {
    private final SampleTerms terms;
    private final SampleMedia media;
    private final SampleEditions editions;
    private final SamplePublications publications;
    private final SampleBulletin bulletin;

    SampleLibrary(
            SampleTerms terms,
            SampleMedia media,
            SampleEditions editions,
            SamplePublications publications,
            SampleBulletin bulletin) {
        this.terms = terms;
        this.media = media;
        this.editions = editions;
        this.publications = publications;
        this.bulletin = bulletin;
    }

    /** Names and words, which were settled before anything was told. */
    void fillTerms() {
        terms.fill();
    }

    /** Drawings and pictures, which were there before they were shown. */
    void fillMedia() {
        media.fill();
    }

    void fill() {
        editions.fill();
        publications.fill();
        bulletin.fill();
    }
}
