// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "core/journal/derived/countscode.h"
#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <cerrno>

namespace Signalbox::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoundMs = 300'000; // of a slow machine: no measure

void add(QCryptographicHash &hash, std::initializer_list<qint64> values)
{
    for (const qint64 value : values) {
        hash.addData(QByteArray::number(value));
    }
}

void addStatistics(QCryptographicHash &hash, const DerivedStore &store)
{
    for (const auto by : {StatisticsQuery::By::Server, StatisticsQuery::By::Tool, StatisticsQuery::By::Caller}) {
        const auto rows = store.statistics({.by = by});
        for (const Statistics &row : *rows) {
            hash.addData((row.server + row.tool + row.caller).toUtf8());
            hash.addData(encodeCounts(row.counts));
            add(hash, {qint64(row.inFlight)});
        }
    }
    for (const Resolution resolution : {Resolution::Second, Resolution::Minute, Resolution::Hour}) {
        const auto points = store.series({.of = {}, .resolution = resolution});
        for (const SeriesPoint &point : *points) {
            add(hash, {point.startNs});
            hash.addData(encodeCounts(point.counts));
        }
    }
}

} // namespace

QByteArray of(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto store = DerivedStore::open(folder);
    const auto calls = store ? (*store)->calls({.limit = 1'000'000}) : Result<QList<CallRow>>(Failure(store.error()));
    if (!calls) {
        return {};
    }
    for (const CallRow &call : *calls) {
        add(hash, {qint64(call.sequence), qint64(call.answer.value_or(0)), call.session, call.startNs,
                   call.durationNs.value_or(-1), int(call.end), call.errorCode, qint64(call.requestBytes),
                   qint64(call.answerBytes)});
        hash.addData((call.server + call.method + call.about + call.caller).toUtf8());
    }
    addStatistics(hash, **store);
    for (const QString &word : {u"note"_s, u"isError"_s, u"read_file"_s}) {
        const auto hits = (*store)->search(word, {}, 1'000'000);
        for (const quint64 hit : hits->sequences) {
            add(hash, {qint64(hit)});
        }
    }
    return hash.result();
}

QByteArray ofAFreshOne(const QString &folder)
{
    const QTemporaryDir copy;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (!file.fileName().contains(u"sqlite"_s)) {
            QFile::copy(file.filePath(), copy.filePath(file.fileName()));
        }
    }
    Deriver deriver(copy.path());
    return deriver.catchUp(kBoundMs, true) ? of(copy.path()) : QByteArray();
}

QString integrity(const DerivedFile &file, const QString &folder)
{
    const auto opened = file.openToRead(folder);
    if (!opened && opened.error().code == ENOENT) {
        return u"not there"_s;
    }
    QSqlQuery *query = opened ? (*opened)->run(u"PRAGMA integrity_check"_s) : nullptr;
    return query != nullptr && query->next() ? query->value(0).toString() : QString();
}

} // namespace Signalbox::Digest
