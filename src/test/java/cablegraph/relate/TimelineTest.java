package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import cablegraph.relate.MeetingDates.TimeWord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final String FRIDAY = "2007-03-09T16:04Z";

    private static String dates(String text, String cableDate) {
        return dates(text, cableDate, Status.HELD);
    }

    private static String dates(String text, String cableDate, Status status) {
        AnnotatedCable cable = MarkedText.read(text, cableDate);
        Timeline timeline = new Timeline(cable);
        List<String> dates = IntStream.range(0, cable.sentences().size()).boxed()
                .flatMap(at -> timeline.in(at, status).stream()).map(TimeWord::date).toList();
        return String.join(" ", dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", value = {
        "They met on February 14.                                          | 2007-02-14",
        "They met on 14 February.                                          | 2007-02-14",
        "They met on February 14-16.                                       | 2007-02",
        "They met on Tuesday.                                              | 2007-03-06",
        "They met on Tuesday, February 13.                                 | 2007-02-13",
        "They met on Tuesday February 13.                                  | 2007-02-13",
        "They met yesterday.                                               | 2007-03-08",
        "They met in 2004.                                                 | 2004",
        "They met last week.                                               | 2007-03",
        "They met last month.                                              | 2007-02",
        "They met last year.                                               | 2006",
        "The Department met May 11 with Labor.                             | 2006-05-11",
        "The Ministers may meet.                                           | ''",
        "They sat down in the sun.                                         | ''",
        "It has been pending since 2004.                                   | ''",
        "He would put it before the Cabinet by February.                   | ''",
        "The draft was ready before 12 February.                           | ''",
        "They met on February 14. She called the next morning.             | 2007-02-14 2007-02-15",
        "They met on February 14. She had called the previous day.         | 2007-02-14 2007-02-13",
        "She had called the previous day.                                  | 2007-03-08",
        "They met on February 14. That evening he called.                  | 2007-02-14 2007-02-14",
        "They met on February 14. She called him on the 16th.              | 2007-02-14 2007-02-16",
        "They met on February 14. They dined on the 16th floor.            | 2007-02-14",
        "They met on February 14. She called him on the 31st.              | 2007-02-14",
        "They met on February 14 and talked on the 16th. He left the next day. | 2007-02-14 2007-02-16 2007-02-17",
    })
    void readsTheTimesThatATextTells(String text, String expected) {
        assertEquals(expected, dates(text, FRIDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HE SAW BAKR ON FEBRUARY 14. RUIZ CALLED NEXT MORNING. | 1975-02-14 1975-02-15",
        "HE SAW BAKR YESTERDAY.                                | ''",
        "DEPARTMENT MET MAY 11 WITH USDOC AND LABOR.           | 1975-05-11",
    })
    void theYearAloneIsEnoughForDaysAndMonths(String text, String expected) {
        assertEquals(expected, dates(text, "1975"));
    }

    @Test
    void whatIsPlannedLiesAhead() {
        assertEquals("2007-01-12", dates("They are to meet on January 12.", "2006-11-15", Status.PLANNED));
        assertEquals("2006-01-12", dates("They met on January 12.", "2006-11-15", Status.HELD));
        assertEquals("2007-03-13", dates("They are to meet on Tuesday.", FRIDAY, Status.PLANNED));
    }

    @Test
    void theNearestIsADayBeforeAMonthAndWhatFollowsBeforeWhatPrecedes() {
        Timeline timeline = new Timeline(MarkedText.read("In May they met, on June 3 said X on June 4 in July.", FRIDAY));
        int x = 9;
        assertEquals("2006-06-04", timeline.nearest(0, x, Status.HELD).orElseThrow());
        assertEquals("2006-06-03", timeline.nearest(0, 0, Status.HELD).orElseThrow());
    }
}
