// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/mark.h"
#include "core/journal/derived/nameids.h"
#include "core/journal/derived/samples.h"

#include <span>

namespace Signalbox {

/// Writes `kept.sqlite`: what cannot be derived again. Each function is one transaction. On one thread.
class KeptWriter
{
public:
    static constexpr qint64 kEverySampleNs = 2LL * 86'400 * 1'000'000'000; ///< older ones: one a minute, about
    static constexpr qint64 kSamplesKeptNs = 60LL * 86'400 * 1'000'000'000;
    static constexpr qint64 kChecksKeptNs = 400LL * 86'400 * 1'000'000'000;

    /// Opens or makes the file. A damaged one is set aside, and what marks can be read from it are taken over.
    [[nodiscard]] static Result<std::unique_ptr<KeptWriter>> open(const QString &folder, QString &notice);
    Q_DISABLE_COPY_MOVE(KeptWriter)

    /// Takes over what marks can be read from a file that was set aside.
    void takeOverMarks(const QString &from);

    [[nodiscard]] Result<> check() { return m_file->check(); } ///< EBADMSG: the file is damaged

    [[nodiscard]] Result<> write(std::span<const ProcessSample> samples, std::span<const HealthCheck> checks);
    [[nodiscard]] Result<> write(const Mark &mark); ///< in place of what was there; an empty one takes it away

private:
    explicit KeptWriter(std::unique_ptr<SqlConnection> file)
        : m_file(std::move(file))
        , m_names(*m_file)
    {
    }
    [[nodiscard]] Result<> insert(const ProcessSample &sample);
    [[nodiscard]] Result<> insert(const HealthCheck &check);
    [[nodiscard]] Result<> thin(qint64 nowNs);
    [[nodiscard]] Result<> put(const Mark &mark);

    std::unique_ptr<SqlConnection> m_file;
    NameIds m_names;
    qint64 m_thinnedHour = 0;
    bool m_owesPurge = false; // what was deleted may still be in the WAL
};

} // namespace Signalbox
