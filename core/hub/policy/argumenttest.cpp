// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/argumenttest.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kLongestText = 1024 * 1024; // that a pattern is tried on

QString testText(const char *words)
{
    return QCoreApplication::translate("Policy", words);
}

Failure wrong(const char *member, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = QString::fromLatin1(member);
    return failure;
}

Result<QStringList> textsOf(const Json &value, const char *member)
{
    const auto fault = [member] {
        return wrong(member, testText(QT_TRANSLATE_NOOP("Policy", "“%1” must be a list of texts that is not empty."))
                                 .arg(QLatin1String(member)));
    };
    if (!value.is_array() || value.empty()) {
        return fault();
    }
    QStringList texts;
    for (const Json &item : value.array_range()) {
        if (!isJsonString(item)) {
            return fault();
        }
        texts.append(toQString(item));
    }
    return texts;
}

} // namespace

QString resolvedPath(const QString &path)
{
    QString whole = path;
    if (whole == "~"_L1 || whole.startsWith("~/"_L1)) {
        whole.replace(0, 1, QDir::homePath());
    }
    if (!QDir::isAbsolutePath(whole) || whole.contains(QChar(0))) {
        return {};
    }
    // `..` after a link is the parent of where the link leads, so each step is resolved before the next.
    QString known = u"/"_s;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == "."_L1) {
            continue;
        }
        if (step == ".."_L1) {
            known = QFileInfo(known).path();
            continue;
        }
        const QString next = known == "/"_L1 ? known + step : known + u'/' + step;
        const QString canonical = QFileInfo(next).canonicalFilePath();
        if (canonical.isEmpty() && QFileInfo(next).isSymLink()) { // a link to nowhere may lead anywhere tomorrow
            return {};
        }
        known = canonical.isEmpty() ? next : canonical;
    }
    return known;
}

Result<ArgumentTest> ArgumentTest::fromJson(const Json &value)
{
    if (!value.is_object()) {
        return wrong("arguments", testText(QT_TRANSLATE_NOOP("Policy", "A test of arguments must be an object.")));
    }
    ArgumentTest test;
    test.m_place = testText(QT_TRANSLATE_NOOP("Policy", "the whole"));
    int kinds = 0;
    for (const auto &member : value.object_range()) {
        const Json &what = member.value();
        const std::string_view key = member.key();
        if (key == "at" && isJsonString(what)) {
            Result<JsonQuery> query = JsonQuery::compile(toQString(what));
            if (!query) {
                return wrong("at", query.error().message);
            }
            test.m_at = *std::move(query);
            test.m_place = u'“' + toQString(what) + u'”';
        } else if (key == "not" && what.is_bool()) {
            test.m_isNegated = what.as<bool>();
        } else if (key == "matches" && isJsonString(what)) {
            test.m_kind = Kind::Matches;
            test.m_patternText = toQString(what);
            test.m_pattern.setPattern(QRegularExpression::anchoredPattern(test.m_patternText));
            test.m_pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
            if (!test.m_pattern.isValid()) {
                return wrong("matches", testText(QT_TRANSLATE_NOOP("Policy", "The regular expression is wrong: %1."))
                                            .arg(test.m_pattern.errorString()));
            }
            ++kinds;
        } else if (key == "schema") {
            Result<Schema> schema = Schema::compile(what);
            if (!schema) {
                return wrong("schema", schema.error().message);
            }
            test.m_kind = Kind::Schema;
            test.m_schema = *std::move(schema);
            ++kinds;
        } else if (key == "inside") {
            const Result<QStringList> folders = textsOf(what, "inside");
            if (!folders) {
                return Failure(folders.error());
            }
            test.m_kind = Kind::Inside;
            for (const QString &folder : *folders) {
                const QString resolved = resolvedPath(folder);
                if (resolved.isEmpty()) {
                    return wrong("inside",
                                 testText(QT_TRANSLATE_NOOP("Policy", "“%1” is no absolute path.")).arg(folder));
                }
                test.m_folders.append(resolved);
            }
            ++kinds;
        } else if (key == "hosts") {
            const Result<QStringList> hosts = textsOf(what, "hosts");
            if (!hosts) {
                return Failure(hosts.error());
            }
            test.m_kind = Kind::Hosts;
            for (const QString &host : *hosts) {
                test.m_hosts.append(NamePattern(host.toLower()));
            }
            ++kinds;
        } else if (key == "largerThan" && what.is<qint64>() && what.as<qint64>() >= 0) {
            test.m_kind = Kind::LargerThan;
            test.m_bytes = what.as<qint64>();
            ++kinds;
        } else {
            const QString name = QString::fromStdString(std::string(key)).left(100);
            return wrong(
                name.toLatin1().constData(),
                testText(QT_TRANSLATE_NOOP("Policy", "“%1” is not known here, or its value is of a wrong kind."))
                    .arg(name));
        }
    }
    if (kinds != 1) {
        return wrong("arguments", testText(QT_TRANSLATE_NOOP(
                                      "Policy", "A test of arguments needs exactly one of matches, schema, inside, "
                                                "hosts and largerThan.")));
    }
    return test;
}

QString ArgumentTest::words() const
{
    QString about;
    switch (m_kind) {
    case Kind::Matches:
        about = testText(QT_TRANSLATE_NOOP("Policy", "%1 matches %2")).arg(m_place, m_patternText);
        break;
    case Kind::Schema:
        about = testText(QT_TRANSLATE_NOOP("Policy", "%1 fits a schema")).arg(m_place);
        break;
    case Kind::Inside:
        about = testText(QT_TRANSLATE_NOOP("Policy", "%1 is inside %2")).arg(m_place, m_folders.join(", "_L1));
        break;
    case Kind::Hosts: {
        QStringList hosts;
        std::ranges::transform(m_hosts, std::back_inserter(hosts), &NamePattern::text);
        about = testText(QT_TRANSLATE_NOOP("Policy", "%1 is an address at %2")).arg(m_place, hosts.join(", "_L1));
        break;
    }
    case Kind::LargerThan:
        about = testText(QT_TRANSLATE_NOOP("Policy", "%1 is larger than %2 bytes")).arg(m_place).arg(m_bytes);
        break;
    }
    return m_isNegated ? testText(QT_TRANSLATE_NOOP("Policy", "not: %1")).arg(about) : about;
}

bool ArgumentTest::holds(const Json &arguments) const
{
    const Json found = m_at ? m_at->of(arguments) : arguments;
    const bool isEach = found.is_array() && m_kind != Kind::Schema && m_kind != Kind::LargerThan;
    const bool fitting =
        isEach ? !found.empty()
                     && std::ranges::all_of(found.array_range(), [this](const Json &item) { return fits(item); })
               : fits(found);
    return fitting != m_isNegated;
}

bool ArgumentTest::fits(const Json &value) const
{
    switch (m_kind) {
    case Kind::Schema:
        return m_schema->validate(value).isEmpty();
    case Kind::LargerThan:
        return !value.is_null() && compactJson(value).size() > m_bytes;
    default:
        break;
    }
    if (!isJsonString(value)) {
        return false;
    }
    const QString words = toQString(value);
    if (m_kind == Kind::Inside) {
        return isInside(words);
    }
    return m_kind == Kind::Hosts ? hasHost(words) : words.size() <= kLongestText && m_pattern.match(words).hasMatch();
}

bool ArgumentTest::isInside(const QString &path) const
{
    const QString resolved = resolvedPath(path);
    return !resolved.isEmpty() && std::ranges::any_of(m_folders, [&resolved](const QString &folder) {
        return folder == "/"_L1 || resolved == folder || resolved.startsWith(folder + u'/');
    });
}

bool ArgumentTest::hasHost(const QString &address) const
{
    const QString host = QUrl(address, QUrl::StrictMode).host(QUrl::FullyEncoded).toLower();
    return !host.isEmpty()
           && std::ranges::any_of(m_hosts, [&host](const NamePattern &name) { return name.matches(host); });
}

} // namespace Signalbox
