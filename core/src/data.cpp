#include "jobcoach/data.h"

#include <utility>

#include "jobcoach/json_writer.h"

namespace jobcoach {
namespace {

template <class Value>
std::string written(const Value& value) {
  json::Writer writer;
  writer.value(value);
  return writer.take();
}

}  // namespace

Data::Data() : json_{"null"} {}
Data::Data(bool truth) : json_{written(truth)} {}
Data::Data(int number) : json_{written(number)} {}
Data::Data(std::int64_t number) : json_{written(number)} {}
Data::Data(std::size_t number) : json_{written(number)} {}
Data::Data(std::string_view text) : json_{written(text)} {}
Data::Data(const std::string& text) : json_{written(text)} {}
Data::Data(const char* text) : json_{written(text)} {}
Data::Data(Day day) : json_{written(day)} {}

Data::Data(const std::vector<Data>& items) {
  json::Writer writer;
  writer.begin_array();
  for (const Data& item : items) writer.value(item);
  writer.end_array();
  json_ = writer.take();
}

// Written here and not in every place that makes a step: it is most of the code otherwise.
Data::Data(const Data& other) = default;
Data::Data(Data&& other) noexcept = default;
Data& Data::operator=(const Data& other) = default;
Data& Data::operator=(Data&& other) noexcept = default;
Data::~Data() = default;

Data object(std::initializer_list<Member> members) {
  json::Writer writer;
  writer.begin_object();
  for (const Member& member : members) writer.member(member.name, member.value);
  writer.end_object();
  Data data;
  data.json_ = writer.take();
  return data;
}

}  // namespace jobcoach
