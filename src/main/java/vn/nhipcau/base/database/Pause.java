package vn.nhipcau.base.database;

/** Waiting between two looks at a process. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw Program.interrupted(e);
        }
    }
}
