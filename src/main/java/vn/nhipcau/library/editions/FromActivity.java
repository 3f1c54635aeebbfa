package vn.nhipcau.library.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Tidy;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;

/** What an edition that tells of an activity begins with: its name, and its figures with the way to their record. */
final class FromActivity {
    private FromActivity() {}

    static EditionText.Said begin(Activity activity) {
        List<Block> blocks = new ArrayList<>();
        for (Figure figure : activity.figures()) {
            blocks.add(new Block.FigureOfRecords(Tidy.id(), activity.id(), figure.words(), List.of()));
        }
        if (activity.place() != null) {
            blocks.addFirst(new Block.Paragraph(Tidy.id(), Run.plain(activity.place())));
        }
        return new EditionText.Said(activity.what(), "", Map.of(), new Content(blocks));
    }
}
