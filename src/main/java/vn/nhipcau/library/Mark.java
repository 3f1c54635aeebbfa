package vn.nhipcau.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is said of words besides the words: few, and none that is only looks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mark.Bold.class, name = "bold"),
    @JsonSubTypes.Type(value = Mark.Italic.class, name = "italic"),
    @JsonSubTypes.Type(value = Mark.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Mark.Foreign.class, name = "foreign")
})
public sealed interface Mark {
    /** Strong emphasis. */
    record Bold() implements Mark {}

    /** Emphasis. */
    record Italic() implements Mark {}

    /**
     * A way to somewhere else.
     *
     * @param address an absolute one of http, https, mailto or tel, or one of this site beginning with a slash
     */
    record Link(String address) implements Mark {}

    /**
     * Words in another language than the text around them.
     *
     * @param language its code of ISO 639
     */
    record Foreign(String language) implements Mark {}
}
