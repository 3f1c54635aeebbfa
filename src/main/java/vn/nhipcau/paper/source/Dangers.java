package vn.nhipcau.paper.source;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.nhipcau.paper.UnreadablePaper;

/** What a Word file must not bring with it: programs, and content that lies elsewhere. Nothing is ever fetched or run. */
final class Dangers {
    static final Pattern RELATIONS = Pattern.compile("(?:.*/)?_rels/[^/]*\\.rels");

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*vba(?:project|data)[^/]*|(?:.*/)?activex/.*|.*\\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|hta)");

    /** A template on the writer's own disk: Word notes its place, and it says nothing. */
    private static final Pattern OWN_TEMPLATE = Pattern.compile("(?i)(?:file:/*)?[a-z]:[/\\\\].*");

    private Dangers() {}

    /**
     * Looks at the name of a part.
     *
     * @throws UnreadablePaper active, where it is a program
     */
    static void refuseProgram(String part) {
        if (PROGRAM.matcher(part).matches()) {
            throw new UnreadablePaper("active");
        }
    }

    /**
     * Looks at the links of a part. An address that a reader may press stays text; what is to be shown in place does not.
     *
     * @throws UnreadablePaper linked, where content is to come from elsewhere
     */
    static void refuseLinked(byte[] relations) {
        Xml xml = new Xml(relations);
        while (xml.next()) {
            String mode = xml.isStart() ? xml.attribute("TargetMode") : null;
            if (mode != null && mode.equalsIgnoreCase("External")) {
                String type = String.valueOf(xml.attribute("Type")).toLowerCase(Locale.ROOT);
                String target = String.valueOf(xml.attribute("Target")).strip();
                boolean own = type.endsWith("/attachedtemplate")
                        && OWN_TEMPLATE.matcher(target).matches();
                if (!type.endsWith("/hyperlink") && !own) {
                    throw new UnreadablePaper("linked");
                }
            }
        }
    }
}
