// What holds for the measurement schedule of every recognition.
#include <gtest/gtest.h>

#include "jobcoach/measurement_schedule.h"
#include "jobcoach/rule_library.h"

namespace jobcoach {
namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

const RulePack& pack() { return *RuleLibrary{}.find("uwv-kto-2016"); }

ScheduleRules rules() {
  return {pack().valid_from,
          *pack().find("first_measurement_year"),
          *pack().find("measurement_period"),
          *pack().find("report_term"),
          *pack().find("no_completed_period_term"),
          *pack().find("answer_term"),
          *pack().find("working_days")};
}

TEST(Schedule, HoldsItsPromisesForEveryRecognitionFrom2010To2040) {
  constexpr int count = 30;
  const ScheduleRules in_force = rules();
  for (Day recognised_on = day("2010-01-01"); recognised_on <= day("2040-12-31");
       recognised_on = days_after(recognised_on, 1)) {
    const auto schedule = measurement_schedule({recognised_on, count, {}, {}, {}}, in_force);
    ASSERT_TRUE(schedule.has_value());
    ASSERT_EQ(schedule->measurements.size(), static_cast<std::size_t>(count));
    const Measurement* before = nullptr;
    for (const Measurement& m : schedule->measurements) {
      ASSERT_LT(m.start.day(), m.end.day());
      ASSERT_TRUE(before == nullptr || before->end.day() == m.start.day());
      ASSERT_GT(m.report_before.day(), m.end.day());
      ASSERT_LT(m.last_safe_day, m.report_before.day());
      ASSERT_LE(m.last_safe_working_day.day, m.last_safe_day);
      ASSERT_EQ(day_off(m.last_safe_working_day.day), std::nullopt);
      before = &m;
    }
  }
}

TEST(Schedule, NeverLosesTheDayOfRecognition) {
  const auto schedule = measurement_schedule({day("2015-08-31"), 40, {}, {}, {}}, rules()).value();
  for (const Measurement& m : schedule.measurements) {
    EXPECT_EQ(m.end.day().day(), date::day{31}) << m.number;
    EXPECT_EQ(m.report_before.day().day(), date::day{30}) << m.number;
  }
}

TEST(Schedule, CountsACompletedPeriodOnTheSharedDayOnce) {
  const std::vector<Day> completed{day("2016-05-12"), day("2017-05-12"), day("2017-05-12"),
                                   day("2018-05-13")};
  const auto schedule =
      measurement_schedule({day("2013-05-12"), 2, {}, completed, {}}, rules()).value();
  EXPECT_EQ(schedule.measurements[0].completed_periods, 3);
  EXPECT_EQ(schedule.measurements[1].completed_periods, 0);
  EXPECT_EQ(schedule.shared, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(schedule.outside, (std::vector<std::size_t>{3}));
}

TEST(Schedule, JudgesASubmissionByTheMeasurementThatEndedLastEvenWhenItIsNotListed) {
  const auto judge = [](std::string_view submitted_on) {
    return measurement_schedule({day("2013-05-12"), 1, {}, {}, day(submitted_on)}, rules())
        ->submission.value();
  };
  EXPECT_FALSE(judge("2017-06-11").late);
  EXPECT_TRUE(judge("2017-06-12").late);
  // Sent within the month after the second period: in time, though only the first is listed.
  EXPECT_FALSE(judge("2018-06-01").late);
  EXPECT_EQ(judge("2018-06-01").answers_to(), 2);
  EXPECT_TRUE(judge("2018-06-12").late);
  EXPECT_EQ(judge("2016-08-01").answers_to(), std::nullopt);
  // A period that ends today has not ended before today.
  EXPECT_EQ(judge("2017-05-12").answers_to(), std::nullopt);
  EXPECT_EQ(judge("2017-05-13").answers_to(), 1);
}

TEST(Schedule, CountsCompletedPeriodsInTheMeasurementOfASubmissionBeyondTheList) {
  const auto duty = [](const std::vector<Day>& completed_on) {
    const ScheduleQuestion question{day("2013-05-12"), 1, {}, completed_on, day("2018-06-01")};
    return measurement_schedule(question, rules())->submission->measurement->duty;
  };
  EXPECT_EQ(duty({day("2018-01-01")}), MeasurementDuty::report);
  EXPECT_EQ(duty({day("2018-05-12")}), MeasurementDuty::report);
  // The first day of a later measurement belongs to the one before it.
  EXPECT_EQ(duty({day("2017-05-12")}), MeasurementDuty::notice_of_no_completed_period);
  EXPECT_EQ(duty({}), MeasurementDuty::notice_of_no_completed_period);
}

}  // namespace
}  // namespace jobcoach
