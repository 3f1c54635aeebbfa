package vn.nhipcau.work.archive;

/** One thing that was read from a report, to be corrected by itself. */
public sealed interface ReadItem permits ArchivedSection, ArchivedFigure, ArchivedReference {
    long id();

    /** What it is called in a list and in the trail. */
    String name();

    /** Changes with what stands in it: a form that was made for another state is told apart. */
    default int seen() {
        return toString().hashCode();
    }
}
