package vn.nhipcau.work.year;

import java.util.List;
import vn.nhipcau.base.Text;

/** Anniversaries and press meetings as marks in lanes, two of one day below one another. */
public record DayMarks(List<Mark> marks, int lanes) {
    private static final int MOST = 8;
    private static final double LETTER = 0.95;
    /** A mark on the last day stands within the drawing. */
    private static final double LAST = 99.2;

    /**
     * An occasion with its words.
     *
     * @param words beside the mark, before it where the window ends: its name where there is room
     */
    public record Mark(Occasion occasion, String words, boolean before, double place, int lane) {
        public String x() {
            return Window.percent(place);
        }

        /** What the day is, all of it. */
        public String title(Text text) {
            return named(occasion, text);
        }
    }

    /** With as many lanes for names as leave room for the dates of all others. */
    static DayMarks of(List<Occasion> occasions, Window window, Text text) {
        for (int named = MOST; named > 0; named--) {
            Lanes lanes = new Lanes(MOST);
            DayMarks marks = laid(occasions, window, text, lanes, named);
            if (!lanes.isCrowded()) {
                return marks;
            }
        }
        return laid(occasions, window, text, new Lanes(MOST), 0);
    }

    private static DayMarks laid(List<Occasion> occasions, Window window, Text text, Lanes lanes, int named) {
        List<Mark> marks = occasions.stream()
                .map(occasion -> mark(occasion, window, text, lanes, named))
                .toList();
        return new DayMarks(marks, Math.max(1, lanes.count()));
    }

    private static Mark mark(Occasion occasion, Window window, Text text, Lanes lanes, int lanesOfNames) {
        double place = Math.min(window.place(occasion.on()), LAST);
        Room named = Room.of(place, named(occasion, text));
        boolean fits = named.from() >= 0 && lanes.hasRoom(named.from(), lanesOfNames);
        String words = fits ? named(occasion, text) : briefly(occasion, text);
        Room room = fits ? named : Room.of(place, words);
        return new Mark(occasion, words, room.before(), place, lanes.put(room.from(), room.to()));
    }

    private static String named(Occasion occasion, Text text) {
        return text.dayMonth(occasion.on()) + " " + occasion.words(text);
    }

    /** Its date, and a round number of years; the list below names it. */
    private static String briefly(Occasion occasion, Text text) {
        return text.dayMonth(occasion.on())
                + (occasion.isRound() ? " · " + text.get("work.year.years", occasion.years()) : "");
    }

    /** What a mark with its words takes, before its day where there is no room behind it. */
    private record Room(double from, double to, boolean before) {
        static Room of(double place, String words) {
            double width = 2.5 + words.length() * LETTER;
            boolean before = place + width > 100;
            return before ? new Room(place - width, place + 1, true) : new Room(place - 1, place + width, false);
        }
    }
}
