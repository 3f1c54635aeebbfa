package vn.nhipcau.paper.checking;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.source.Xml;

/** The fonts that a theme puts behind "major" and "minor": a file that names no font has these. */
record ThemeFonts(String major, String minor) {
    /** Word's own default where nothing is said. */
    static final String USUAL = "Times New Roman";

    static ThemeFonts read(@Nullable Xml xml) {
        String major = USUAL;
        String minor = USUAL;
        while (xml != null && xml.next()) {
            if (xml.isStart() && (xml.name().equals("majorFont") || xml.name().equals("minorFont"))) {
                Element font = Element.read(xml);
                Element latin = font.at("latin");
                String face = latin == null ? USUAL : latin.attributes().getOrDefault("typeface", USUAL);
                if (font.name().equals("majorFont")) {
                    major = face;
                } else {
                    minor = face;
                }
            }
        }
        return new ThemeFonts(major, minor);
    }

    String of(Traits run, String letters) {
        String theme = run.get("rFonts." + letters + "Theme");
        if (theme != null) {
            return theme.startsWith("major") ? major : minor;
        }
        return run.get("rFonts." + letters, USUAL);
    }
}
