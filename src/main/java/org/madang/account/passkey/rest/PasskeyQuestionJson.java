package org.madang.account.passkey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.account.passkey.PasskeyService.Question;

/**
 * What the browser is asked.
 *
 * @param ceremony goes back with the browser's answer, once, within ten minutes
 * @param options what the browser's credential functions take, as the text of its JSON
 */
@Schema(name = "PasskeyQuestion")
public record PasskeyQuestionJson(String ceremony, String options) {

    static PasskeyQuestionJson of(Question question) {
        return new PasskeyQuestionJson(question.ceremony(), question.options());
    }
}
