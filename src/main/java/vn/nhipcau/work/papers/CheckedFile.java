package vn.nhipcau.work.papers;

/**
 * A file that lies here and whose form is looked at.
 *
 * @param list key of the words for the list in which it stands
 * @param listAddress of that list
 * @param title of the paper
 * @param address of the paper's page, to go back to
 * @param fileAddress where the file itself is had
 */
public record CheckedFile(
        String list, String listAddress, String title, String address, String fileName, String fileAddress) {}
