/// Names made of words: `AWSLambda` is `AWS Lambda`, `Amazon DynamoDB global secondary index` is the type
/// `DynamoDbGlobalSecondaryIndex`.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::generator {

/// How words are written where a name in PascalCase does not show it (spelling.yaml).
class Spelling {
public:
    /// `EventBridge`, `Site-to-Site`, `FSx for`: stays one word wherever a name holds its letters and digits.
    void add_word(const std::string& word);
    /// `Alternate` reads `(alternate)`: where a name's letters are not those that should be read.
    void add_reading(const std::string& letters, const std::string& words) { words_.emplace(letters, words); }
    /// `Device Advisor`: keeps its capitals in the middle of a name.
    void add_proper_name(const std::string& name) { proper_names_.push_back(name); }

    /// The words of a name in PascalCase, those of the list as they are written there.
    std::vector<std::string> split(std::string_view name) const;
    /// The same with spaces between.
    std::string spaced(std::string_view name) const;
    /// Words in lower case as in the middle of a sentence, but for abbreviations and proper names.
    std::string in_sentence(const std::string& words) const;

private:
    std::size_t whole_word(std::string_view rest) const;
    std::size_t plain_word(std::string_view rest) const;
    std::size_t proper_name(std::string_view rest) const;

    std::map<std::string, std::string, std::less<>> words_;  ///< as written, by their letters and digits
    std::vector<std::string> proper_names_;
};

/// Letters and digits of a text.
std::string letters_of(std::string_view text);

/// The C++ name that says these words: PascalCase with abbreviations as words, `EC2 spot instance` → `Ec2SpotInstance`.
std::string type_name(std::string_view words);

/// The same with abbreviations as they are written: `EC2SpotInstance`.
std::string type_name_as_written(std::string_view words);

/// `AWS ` or `Amazon ` when a name in words starts with it, and what follows it.
std::string_view vendor(std::string_view name);
std::string_view without_vendor(std::string_view name);

}  // namespace vellum::generator
