/** What is sent by e-mail: first it lies in the outbox, then it is posted. */
@NullMarked
package vn.nhipcau.base.mail;

import org.jspecify.annotations.NullMarked;
