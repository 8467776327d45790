// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/skill.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"
#include "core/mcp/frontmatter.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// "sha256:" and 64 hexadecimal digits in lower case; empty for anything else.
QByteArray digestOf(const QString &text)
{
    constexpr qsizetype kDigits = 64;
    const QByteArray digits = text.sliced(std::min<qsizetype>(text.size(), 7)).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    const bool isDigest = text.startsWith("sha256:"_L1) && digits.size() == kDigits && bytes.toHex() == digits;
    return isDigest ? bytes : QByteArray();
}

SkillFile readFile(const Json &entry, const QString &pointer, QList<Deviation> &deviations)
{
    SkillFile file;
    const QString reference = u"extensions/skills"_s;
    if (!expectObject(entry, pointer, reference, deviations)) {
        return file;
    }
    FieldReader fields(entry, pointer, reference, deviations);
    file.uri = fields.string("uri", Need::Required).value_or(QString());
    file.size = fields.unsignedInteger("size", Need::Required);
    if (const std::optional<QString> digest = fields.string("digest", Need::Required)) {
        file.sha256 = digestOf(*digest);
        if (file.sha256.isEmpty()) {
            fields.deviate("digest", u"sha256: and 64 digits"_s, digest->left(100));
        }
    }
    return file;
}

void readFiles(FieldReader &fields, Skill &skill)
{
    constexpr std::size_t kMostFiles = 512; // SEP-2640, Limits
    const Json *listed = fields.member("resources");
    skill.isDynamic = listed && isJsonString(*listed) && toQString(*listed) == "dynamic"_L1;
    listed = skill.isDynamic ? nullptr : fields.array("resources", Need::Required);
    if (listed && listed->size() > kMostFiles) {
        fields.deviate("resources", u"at most 512 files"_s, QString::number(listed->size()));
    }
    for (std::size_t index = 0; listed && index < std::min(listed->size(), kMostFiles); ++index) {
        const QString pointer = fields.pointerTo("resources") + u'/' + QString::number(index);
        skill.files.append(readFile(listed->at(index), pointer, fields.deviations()));
    }
}

/// Field by field, in whatever order.
bool isSame(const Json &one, const Json &other)
{
    if (!one.is_object() || !other.is_object()) {
        return one == other;
    }
    const auto range = one.object_range();
    return one.size() == other.size() && std::all_of(range.begin(), range.end(), [&other](const auto &field) {
               return other.contains(field.key()) && isSame(field.value(), other.at(field.key()));
           });
}

Failure refused(const QString &uri, const QString &why)
{
    Failure failure = fail(Error::Kind::Policy,
                           QCoreApplication::translate("Mcp", "The file of the skill is not used: %1.").arg(why));
    failure.error().where = uri;
    return failure;
}

Result<> checkPromise(const SkillFile &file, const QByteArray &bytes)
{
    if (!file.size || *file.size != bytes.size()) {
        return refused(file.uri, QCoreApplication::translate("Mcp", "it has another size than the server promised"));
    }
    if (file.sha256.isEmpty() || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != file.sha256) {
        return refused(file.uri, QCoreApplication::translate("Mcp", "it has another digest than the server promised"));
    }
    return {};
}

} // namespace

Decoded<Skill> decodeSkill(const Json &entry)
{
    Decoded<Skill> decoded;
    const QString reference = u"extensions/skills"_s;
    Skill &skill = decoded.value;
    skill.raw = compactJson(entry);
    decoded.usable = expectObject(entry, {}, reference, decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(entry, {}, reference, decoded.deviations);
    skill.uri = fields.nonEmptyString("uri");
    if (const Json *frontmatter = fields.object("frontmatter", Need::Required)) {
        skill.frontmatter = *frontmatter;
        FieldReader inner(*frontmatter, fields.pointerTo("frontmatter"), reference, decoded.deviations);
        skill.name = inner.string("name", Need::Required).value_or(QString());
        skill.description = inner.string("description", Need::Required).value_or(QString());
    }
    readFiles(fields, skill);
    decoded.usable = !skill.uri.isEmpty() && skill.frontmatter.is_object();
    return decoded;
}

Result<> checkSkillFile(const Skill &skill, const QString &uri, const QByteArray &bytes)
{
    constexpr qsizetype kMostSkillBytes = 16 * 1024 * 1024; // SEP-2640, Limits
    if (bytes.size() > kMostSkillBytes) {
        return refused(uri, QCoreApplication::translate("Mcp", "it is larger than 16 MiB"));
    }
    const bool isNamed =
        std::any_of(skill.files.begin(), skill.files.end(), [&uri](const SkillFile &file) { return file.uri == uri; });
    if (!isNamed && !skill.isDynamic) {
        return refused(uri, QCoreApplication::translate("Mcp", "the skill does not list it"));
    }
    for (const SkillFile &file : skill.files) { // listed twice: both promises count
        if (file.uri == uri) {
            if (const Result<> kept = checkPromise(file, bytes); !kept) {
                return kept;
            }
        }
    }
    if (uri != skill.uri) {
        return {};
    }
    const Result<Json> frontmatter = parseFrontmatter(bytes);
    if (!frontmatter) {
        return refused(uri, frontmatter.error().message.chopped(1));
    }
    if (!isSame(*frontmatter, skill.frontmatter)) {
        return refused(uri, QCoreApplication::translate("Mcp", "its frontmatter is not the one that was listed"));
    }
    return {};
}

} // namespace Signalbox
