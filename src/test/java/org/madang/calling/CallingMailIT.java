package org.madang.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;
import org.madang.testing.harness.Postbox;

/** People are told by mail what became of what they registered for. */
@ExtendWith(MailingMadang.class)
class CallingMailIT {

    @Test
    void aSeatAChangeAndTheEndAreTold(Town town) throws MessagingException {
        var writer = town.caller().as("writer2");
        var draft = json("{'title':'골목 장터','body':'장이 서요.','topic':'culture','licence':'CC-BY-4.0'}");
        var post = "/posts/" + writer.post("/posts", draft).number("number");
        writer.put(post + "/publication");
        var event = post + "/callings/event";
        writer.put(event, json("{'startsAt':'2027-05-01T05:00:00Z','venue':'골목','seats':1}"));
        var first = town.caller().as("resident15");
        var second = town.caller().as("resident16");
        first.put(event + "/registration");
        second.put(event + "/registration");
        var address = second.get("/me").text("email");

        int before = town.postbox().of(address).size();
        first.delete(event + "/registration");
        writer.put(event, json("{'startsAt':'2027-05-02T05:00:00Z','venue':'골목','seats':1}"));
        writer.delete(event);

        assertThat(town.postbox().await(address, before + 1).getSubject()).isEqualTo("자리가 났어요: 골목 장터");
        assertThat(Postbox.text(town.postbox().await(address, before + 2))).contains("2027년 5월 2일 14:00");
        assertThat(town.postbox().await(address, before + 3).getSubject()).isEqualTo("신청한 것이 취소되었어요: 골목 장터");
    }
}
