// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/derivedwriter.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/derived/keptwriter.h"

#include <QPromise>

#include <vector>

namespace Signalbox {

/// What others have brought to be written.
struct DeriverOrders
{
    struct MarkOrder
    {
        Mark mark;
        QPromise<Result<>> promise;
    };

    std::vector<ProcessSample> samples;
    std::vector<HealthCheck> checks;
    std::vector<MarkOrder> marks;
    bool rebuild = false;

    [[nodiscard]] bool isEmpty() const { return samples.empty() && checks.empty() && marks.empty() && !rebuild; }
};

/// What the deriver's thread does, turn by turn. On that thread only.
class DeriverLoop
{
public:
    static constexpr std::size_t kMostWaiting = 10'000; ///< samples, while the disk refuses them

    DeriverLoop(QString folder, const DeriverOptions &options)
        : m_folder(std::move(folder))
        , m_options(options)
    {
    }
    Q_DISABLE_COPY_MOVE(DeriverLoop)

    struct Turn
    {
        bool hasMore = false; ///< the next turn has something to do at once
        DeriverStatus status;
    };
    /// Carries out the orders and one batch of what there is to derive. What could not be written now stays in them.
    [[nodiscard]] Turn turn(DeriverOrders &orders);
    /// Only the orders: before the end.
    void finish(DeriverOrders &orders);

private:
    [[nodiscard]] Result<> openAll();
    [[nodiscard]] Result<> lookForReports();
    [[nodiscard]] Result<> deriveOnce(bool &hasMore);
    [[nodiscard]] Result<> carryOut(DeriverOrders &orders);
    [[nodiscard]] Result<> writeMarks(std::vector<DeriverOrders::MarkOrder> &marks);
    void drop(const Error &error);

    QString m_folder;
    DeriverOptions m_options;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<DerivedWriter> m_derived;
    std::unique_ptr<KeptWriter> m_kept;
    QStringList m_notices;
    QString m_marksFrom; ///< a file that was set aside
    quint64 m_lastEnd = 0;
};

} // namespace Signalbox
