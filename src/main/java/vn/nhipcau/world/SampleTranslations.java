package vn.nhipcau.world;

import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.translation.ReviewAll;
import vn.nhipcau.library.translation.TranslateAll;

/** What the sample's translators do: one translates, another looks it through. */
@Component
class SampleTranslations {
    private final ContentLanguages languages;
    private final TranslateAll translate;
    private final ReviewAll review;

    SampleTranslations(ContentLanguages languages, TranslateAll translate, ReviewAll review) {
        this.languages = languages;
        this.translate = translate;
        this.review = review;
    }

    void translate(Visitor by, long edition, String language, StoryWords words) {
        translate.write(by, edition, languages.of(language), words.in(language));
    }

    void review(Visitor by, long edition, String language) {
        review.review(by, edition, languages.of(language));
    }
}
