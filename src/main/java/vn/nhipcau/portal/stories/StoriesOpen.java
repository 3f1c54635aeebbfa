package vn.nhipcau.portal.stories;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.people.OpenPath;

/** Editions are read without signing in: a language and a name that ends in a number. */
@Configuration
class StoriesOpen {
    @Bean
    OpenPath openStories() {
        return new OpenPath("/[a-z]{2,3}/(.*-)?[0-9]{1,18}(\\?.*)?");
    }

    @Bean
    OpenPath openFilePaths() {
        return new OpenPath("/files/[0-9]+/.*");
    }
}
