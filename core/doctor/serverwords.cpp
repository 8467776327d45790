// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/serverwords.h"

#include "core/base/hiddencharacters.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr int kDeepestSchema = 64;
constexpr qsizetype kLongestText = 256 * 1024; // UTF-16 units that are looked at
constexpr qsizetype kLongestQuote = 80;

class ServerWordsText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

void append(QList<ServerWord> &words, const QString &place, const QString &text)
{
    if (!text.isEmpty()) {
        words.append({.place = place, .text = text.left(kLongestText)});
    }
}

/// The titles and descriptions of a schema, wherever they stand in it.
void appendSchema(QList<ServerWord> &words, const QString &place, const Json &schema, int depth = 0)
{
    if (depth > kDeepestSchema) {
        return;
    }
    if (schema.is_array()) {
        for (const Json &item : schema.array_range()) {
            appendSchema(words, place, item, depth + 1);
        }
    }
    if (!schema.is_object()) {
        return;
    }
    for (const auto &member : schema.object_range()) {
        const QString name = utf8ToQString(member.key());
        const bool isText = name == "description"_L1 || name == "title"_L1;
        if (isText && isJsonString(member.value())) {
            append(words, place + u", "_s + name, toQString(member.value()));
        } else {
            appendSchema(words, place + u'/' + name.left(kLongestQuote), member.value(), depth + 1);
        }
    }
}

struct Range
{
    char32_t first;
    char32_t last;
};

bool isIn(char32_t c, std::initializer_list<Range> ranges)
{
    return std::ranges::any_of(ranges, [c](Range range) { return c >= range.first && c <= range.last; });
}

bool isTag(char32_t c)
{
    return isIn(c, {{0xe0000, 0xe007f}});
}

bool turnsDirection(char32_t c)
{
    return isIn(c, {{0x202a, 0x202e}, {0x2066, 0x2069}, {0x200e, 0x200f}, {0x061c, 0x061c}});
}

/// What belongs to emoji and to scripts that join their letters is seen by what it does.
bool isAtHome(char32_t c)
{
    return isIn(c, {{0xfe00, 0xfe0f}, {0x200c, 0x200d}, {0x00ad, 0x00ad}, {0x2028, 0x2029}});
}

QString codePoint(char32_t c)
{
    return u"U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
}

struct Pattern
{
    const char *expression;
    const char *what;
};

constexpr std::array kPatterns{
    Pattern{
        R"((ignore|disregard|forget|override)\s+(all\s+|any\s+|the\s+|your\s+)*(previous|prior|above|earlier|other|system)\s+(instruction|prompt|rule|direction|message|tool))",
        QT_TRANSLATE_NOOP("DoctorWords", "It tells a model to set aside what it was told before")},
    Pattern{
        R"((do\s+not|don't|never|without)\s+(\w+\s+){0,2}?(tell|telling|inform|informing|mention|mentioning|notify|notifying|reveal|revealing|alert|alerting)\s+(\w+\s+){0,3}?(user|human|person|anyone))",
        QT_TRANSLATE_NOOP("DoctorWords", "It tells a model to keep something from the person")},
    Pattern{R"(<\s*/?\s*(important|system|secret|instructions?|hidden|admin)\s*>)",
            QT_TRANSLATE_NOOP("DoctorWords", "It has marks that models take for instructions")},
    Pattern{
        R"((~|\$HOME|/home/\w+|/root|/Users/\w+)/\.(ssh|aws|gnupg|kube|docker|netrc|npmrc|config/gcloud|cursor|claude)|id_rsa|id_ed25519|/etc/(passwd|shadow))",
        QT_TRANSLATE_NOOP("DoctorWords", "It names files that hold keys or passwords")},
    Pattern{
        R"((before|instead\s+of|when(ever)?)\s+(using|calling|you\s+use|you\s+call)\s+(any|every|all|other|another)\s+(other\s+)?tools?)",
        QT_TRANSLATE_NOOP("DoctorWords", "It tells a model how to use other tools")},
    Pattern{R"(\b(secretly|silently|covertly)\b)",
            QT_TRANSLATE_NOOP("DoctorWords", "It tells a model to do something unseen")},
    Pattern{
        R"((send|post|upload|forward|exfiltrate|pass)\s+(\w+\s+){0,4}?(conversation|chat\s+history|system\s+prompt|credentials|passwords?|api\s+keys?|tokens?)\b)",
        QT_TRANSLATE_NOOP("DoctorWords", "It tells a model to pass on secrets or the conversation")},
};

const QList<QRegularExpression> &expressions()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const Pattern &pattern : kPatterns) {
            made.append(
                QRegularExpression(QString::fromLatin1(pattern.expression), QRegularExpression::CaseInsensitiveOption));
        }
        return made;
    }();
    return all;
}

struct Hidden
{
    int tags = 0;
    int turns = 0;
    int others = 0;
    QString tagText; // what the tags spell
    char32_t firstTurn = 0;
    char32_t firstOther = 0;
};

Hidden hiddenIn(const QString &text)
{
    Hidden hidden;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (isTag(c)) {
            ++hidden.tags;
            const char32_t spelt = c - 0xe0000;
            if (spelt >= 0x20 && spelt < 0x7f && hidden.tagText.size() < kLongestQuote) {
                hidden.tagText += QChar(char16_t(spelt));
            }
        } else if (turnsDirection(c)) {
            ++hidden.turns;
            hidden.firstTurn = hidden.firstTurn == 0 ? c : hidden.firstTurn;
        } else if (isHiddenCharacter(c) && !isAtHome(c)) {
            ++hidden.others;
            hidden.firstOther = hidden.firstOther == 0 ? c : hidden.firstOther;
        }
    }
    return hidden;
}

} // namespace

void appendWords(QList<ServerWord> &words, const Tool &tool)
{
    const QString place = u"tool "_s + tool.name;
    append(words, place + u", name"_s, tool.name);
    append(words, place + u", title"_s, tool.title);
    append(words, place + u", annotations.title"_s, tool.annotations.title);
    append(words, place + u", description"_s, tool.description);
    appendSchema(words, place + u" /inputSchema"_s, tool.inputSchema);
    appendSchema(words, place + u" /outputSchema"_s, tool.outputSchema);
}

void appendWords(QList<ServerWord> &words, const Prompt &prompt)
{
    const QString place = u"prompt "_s + prompt.name;
    append(words, place + u", name"_s, prompt.name);
    append(words, place + u", title"_s, prompt.title);
    append(words, place + u", description"_s, prompt.description);
    for (const PromptArgument &argument : prompt.arguments) {
        append(words, place + u" /"_s + argument.name + u", description"_s, argument.description);
    }
}

void appendWords(QList<ServerWord> &words, const Resource &resource)
{
    const QString place = u"resource "_s + resource.uri;
    append(words, place + u", name"_s, resource.name);
    append(words, place + u", title"_s, resource.title);
    append(words, place + u", description"_s, resource.description);
}

QList<DoctorFinding> hiddenCharacterFindings(const ServerWord &word)
{
    const Hidden hidden = hiddenIn(word.text);
    const QString advice =
        ServerWordsText::tr("Look at its text with the hidden characters shown before you trust it.");
    QList<DoctorFinding> findings;
    if (hidden.tags > 0) {
        findings.append(
            {.id = u"security.tagCharacters"_s,
             .severity = Severity::Warning,
             .sentence =
                 hidden.tagText.isEmpty()
                     ? ServerWordsText::tr("There are %1 tag characters in it, which nobody sees and models read.")
                           .arg(hidden.tags)
                     : ServerWordsText::tr("Tag characters, which nobody sees, spell a text for models: “%1”.")
                           .arg(hidden.tagText),
             .place = word.place,
             .rule = u"Unicode 16.0 section 23.9; reliability U05"_s,
             .advice = advice});
    }
    if (hidden.turns > 0) {
        findings.append({.id = u"security.direction"_s,
                         .severity = Severity::Warning,
                         .sentence = ServerWordsText::tr(
                                         "It has %1 characters that turn the direction of text (the first is %2): what "
                                         "is seen need not be what is there.")
                                         .arg(hidden.turns)
                                         .arg(codePoint(hidden.firstTurn)),
                         .place = word.place,
                         .rule = u"Unicode Technical Report 36 section 2.5; reliability U05"_s,
                         .advice = advice});
    }
    if (hidden.others > 0) {
        findings.append({.id = u"security.hiddenCharacters"_s,
                         .severity = Severity::Warning,
                         .sentence = ServerWordsText::tr("It has %1 characters that are not seen; the first is %2.")
                                         .arg(hidden.others)
                                         .arg(codePoint(hidden.firstOther)),
                         .place = word.place,
                         .rule = u"Unicode Technical Standard 39 section 5.4; reliability U05"_s,
                         .advice = advice});
    }
    return findings;
}

QList<DoctorFinding> instructionFindings(const ServerWord &word)
{
    QList<DoctorFinding> findings;
    for (qsizetype i = 0; i < expressions().size(); ++i) {
        const QRegularExpressionMatch match = expressions().at(i).match(word.text);
        if (match.hasMatch()) {
            findings.append({.id = u"security.instructions"_s,
                             .severity = Severity::Warning,
                             .sentence = ServerWordsText::tr("%1: “%2”.")
                                             .arg(ServerWordsText::tr(kPatterns[std::size_t(i)].what),
                                                  match.captured().simplified().left(kLongestQuote)),
                             .place = word.place,
                             .rule = u"server/tools, Security Considerations"_s,
                             .advice = ServerWordsText::tr(
                                 "Read the whole text; do not give the server to a model unless you trust it.")});
        }
    }
    return findings;
}

} // namespace Signalbox
