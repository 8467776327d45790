// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/celltexts.h"

#include "core/base/linediff.h"
#include "core/catalog/entryjson.h"
#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/programcopy.h"
#include "core/catalog/programs/programimport.h"
#include "core/json/jsontext.h"
#include "ui/models/programs/secretmask.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// A part of a text, and the line it begins with, from 1.
struct Part
{
    QByteArray text;
    int firstLine = 1;
};

QString syntaxOf(ConfigFormat format)
{
    return format == ConfigFormat::Toml ? u"TOML"_s : format == ConfigFormat::Yaml ? u"YAML"_s : u"JSON"_s;
}

/// The lines without the white space that all of them begin with.
QByteArray unindented(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    qsizetype indent = -1;
    for (const QByteArray &line : lines) {
        const auto first = std::ranges::find_if(line, [](char c) { return c != ' ' && c != '\t' && c != '\r'; });
        if (first != line.end()) {
            indent = indent < 0 ? first - line.begin() : std::min<qsizetype>(indent, first - line.begin());
        }
    }
    QByteArrayList shorter;
    for (const QByteArray &line : lines) {
        QByteArray rest = line.mid(std::max<qsizetype>(indent, 0));
        if (rest.endsWith('\r')) {
            rest.chop(1);
        }
        shorter.append(rest);
    }
    return shorter.join('\n');
}

/// The lines of one server in a file: as many as would go with it, from where its value begins.
Part partOf(const ProgramFile &file, const ProgramServer &server)
{
    const std::unique_ptr<ConfigText> text = ConfigText::read(file.bytes, configFormatOf(file.place));
    const qsizetype at = text->offsetOf(server.path);
    const Result<QByteArray> without = text->without(server.path);
    const qsizetype count = without ? file.bytes.count('\n') - without->count('\n') : 0;
    if (at < 0 || count <= 0) { // all in one line, or it cannot be edited
        return {reindentJson(QByteArray::fromStdString(server.value.to_string())),
                at < 0 ? 1 : int(file.bytes.first(at).count('\n')) + 1};
    }
    const qsizetype from = file.bytes.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
    qsizetype end = from;
    for (qsizetype i = 0; i < count && end >= 0; ++i) {
        end = file.bytes.indexOf('\n', end) + 1;
        if (end == 0) {
            end = file.bytes.size() + 1;
            break;
        }
    }
    return {unindented(file.bytes.sliced(from, end - 1 - from)), int(file.bytes.first(from).count('\n')) + 1};
}

/// Signalbox's entry as it would stand in this file, else in our own words.
Part ownPart(const ServerEntry &own, const ProgramFile *file, const QString &folder)
{
    if (file) {
        const bool isThere = file->server(own.name, folder) != nullptr;
        const ProgramFile onto = isThere ? *file : programFileOf(file->place, {});
        if (const Result<FileChange> change = changeWithCopy(onto, own, isThere ? folder : QString(), true)) {
            const ProgramFile after = programFileOf(file->place, change->after);
            if (const ProgramServer *server = after.server(own.name, isThere ? folder : QString())) {
                return {partOf(after, *server).text, 1};
            }
        }
    }
    return {reindentJson(QByteArray::fromStdString(entryToJson(own).to_string())), 1};
}

/// What differs in the middle of two lines. A comma behind one of them says that something follows, and no more.
void markMiddle(EntryLine &one, EntryLine &other)
{
    const QStringView left = QStringView(one.text).chopped(one.text.endsWith(u',') ? 1 : 0);
    const QStringView right = QStringView(other.text).chopped(other.text.endsWith(u',') ? 1 : 0);
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype front = 0;
    while (front < shorter && left.at(front) == right.at(front)) {
        ++front;
    }
    qsizetype back = 0;
    while (back < shorter - front && left.at(left.size() - 1 - back) == right.at(right.size() - 1 - back)) {
        ++back;
    }
    if (left == right) { // what differs is not shown
        const qsizetype dots = left.indexOf(u"••••"_s);
        one.from = other.from = int(std::max<qsizetype>(dots, 0));
        one.length = other.length = dots < 0 ? 0 : 4;
        return;
    }
    one.from = other.from = int(front);
    one.length = int(left.size() - front - back);
    other.length = int(right.size() - front - back);
}

QList<EntryLine> linesOf(const Part &part, const SecretMask &mask)
{
    QList<EntryLine> lines;
    int number = part.firstLine;
    const QList<QByteArray> texts = mask.masked(part.text).split('\n');
    for (const QByteArray &line : texts) {
        lines.append({.number = number++, .text = QString::fromUtf8(line)});
    }
    return lines;
}

/// Marks the lines that differ, by the true texts: a secret that differs is a difference, though it is not shown.
void markLines(CellTexts &texts, const Part &own, const Part &there)
{
    const LineDiff diff = compareLines(own.text, there.text);
    QList<qsizetype> left;
    QList<qsizetype> right;
    const auto settle = [&] {
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            EntryLine *one = i < left.size() ? &texts.own.lines[left.at(i)] : nullptr;
            EntryLine *other = i < right.size() ? &texts.there.lines[right.at(i)] : nullptr;
            (one ? *one : *other).isDifferent = true;
            if (one && other) {
                other->isDifferent = true;
                markMiddle(*one, *other);
            }
        }
        left.clear();
        right.clear();
    };
    for (const LineDiff::Row &row : diff.rows) {
        if (row.kind == LineDiff::Row::Kind::Removed && row.before < texts.own.lines.size()) {
            left.append(row.before);
        } else if (row.kind == LineDiff::Row::Kind::Added && row.after < texts.there.lines.size()) {
            right.append(row.after);
        } else {
            settle();
        }
    }
    settle();
}

} // namespace

CellTexts cellTexts(const ProgramsState &state, const ProgramSpot &spot)
{
    CellTexts texts{.spot = spot};
    const auto own = std::ranges::find(state.ours, spot.name, &ServerEntry::name);
    const ProgramFile *file = spot.path.isEmpty() ? nullptr : state.file(spot.path);
    const ProgramServer *there = file ? file->server(spot.name, spot.folder) : nullptr;
    SecretMask mask;
    Part ownText;
    Part thereText;
    if (own != state.ours.end()) {
        mask.learn(*own);
        ownText = ownPart(*own, file, spot.folder);
    }
    if (there) {
        mask.learn(there->entry);
        thereText = partOf(*file, *there);
        texts.there.where = file->place.path;
        texts.there.lines = linesOf(thereText, mask);
        texts.notes = importNotes(*there);
    }
    if (own != state.ours.end()) {
        texts.own.lines = linesOf(ownText, mask);
    }
    const ConfigFormat format = file ? configFormatOf(file->place) : ConfigFormat::Json5;
    texts.own.syntax = texts.there.syntax = syntaxOf(format);
    const Program *program = file ? programById(file->place.program) : nullptr;
    texts.canRefer = program && !program->dialect.variable.isEmpty();
    if (own != state.ours.end() && there && !there->fault) {
        const QList<KeptSecret> kept = keptSecrets(*own, there->entry);
        for (const KeptSecret &secret : kept) {
            const QString key = secretKey(file->place.path, there->folder, there->name, secret.there);
            const auto match = state.matches.constFind(key);
            texts.notes.append(secret.sentence(match == state.matches.cend() ? std::nullopt : std::optional(*match)));
        }
        texts.differences = differencesOf(*own, withOurReferences(there->entry, kept));
        markLines(texts, ownText, thereText);
    }
    return texts;
}

} // namespace Signalbox
