package vn.nhipcau.base.mail;

import vn.nhipcau.base.Typed;

/**
 * A plain text to be sent by e-mail.
 *
 * @param once names what it tells of: two of the same key are one
 * @param recipient who is written to, as lists call him or her
 * @param subject in one line, whatever it was made of
 */
public record Letter(String once, String recipient, String address, String subject, String body) {
    public Letter {
        address = Typed.line(address);
        subject = Typed.line(subject);
    }
}
