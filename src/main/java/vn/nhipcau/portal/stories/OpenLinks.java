package vn.nhipcau.portal.stories;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Unit;

/** Links from edition to edition lead staff to the page where they work; visitors they lead to the page that is read. */
final class OpenLinks {
    private static final Pattern EDITION = Pattern.compile("/editions/([0-9]{1,18})(?:/texts/[a-z]{2,3})?");

    private OpenLinks() {}

    /** The same content with the addresses that visitors have, in the language of the page. */
    static Content in(Content content, String language) {
        return content.with(unit -> new Unit(
                unit.id(), unit.runs().stream().map(run -> in(run, language)).toList()));
    }

    private static Run in(Run run, String language) {
        List<Mark> marks = run.marks().stream()
                .map(mark -> mark instanceof Mark.Link link ? new Mark.Link(open(link.address(), language)) : mark)
                .toList();
        return new Run(run.text(), marks);
    }

    /** By the number alone: that address leads on to the one with the title, whatever the title is then. */
    private static String open(String address, String language) {
        Matcher edition = EDITION.matcher(address);
        return edition.matches() ? "/" + language + "/" + edition.group(1) : address;
    }
}
