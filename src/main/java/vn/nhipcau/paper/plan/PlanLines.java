package vn.nhipcau.paper.plan;

import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.parts.OwnLines;
import vn.nhipcau.paper.parts.Paragraph;

/** Labels of a task's fields begin lines of their own; items of the section on organisation are sentences. */
final class PlanLines implements OwnLines {
    @Override
    public boolean beginsField(String text) {
        return FieldLabel.first(text) != null;
    }

    @Override
    public boolean holdsField(String text) {
        return !FieldLabel.in(text).isEmpty();
    }

    @Override
    public boolean standsAlone(Line line) {
        return false;
    }

    @Override
    public boolean closesSentences() {
        return false;
    }

    @Override
    public boolean opensSentences(Paragraph heading) {
        return Closing.isOrganisation(heading);
    }
}
