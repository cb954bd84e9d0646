#include <gtest/gtest.h>
#include "jobcoach/answer.h"
TEST(Smoke, Prints) {
  std::puts(jobcoach::answer(R"({"calculation": "measurement_schedule", "scheme": "uwv-kto-2016", "recognised_on": "2013-05-12", "measurements": 2,
 "as_of": "2017-05-20", "completed_on": ["2016-11-03"], "submitted_on": "2017-06-01"})").c_str());
  std::puts(jobcoach::answer(R"({"calculation": "measurement_schedule", "scheme": "uwv-kto-2016", "recognised_on": "2013-02-30", "measurements": 0,"x":1})").c_str());
}
