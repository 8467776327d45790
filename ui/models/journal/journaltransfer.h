// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"
#include "core/journal/exchange/exporter.h"
#include "core/journal/exchange/importer.h"
#include "core/json/masker.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace Signalbox {

/// What is to be exported, and where to.
struct ExportJob
{
    QString folder; ///< of the journal
    QString path;
    JournalSelection selection{}; ///< requests of chosen answers are added
    ExportFormat format = ExportFormat::Session;
    QByteArray program{};
    Masker masker{};
    bool isMasked = true;
};

/// Lets a journal leave and come back beside the window's thread: one export or import at a time.
class JournalTransfer : public QObject
{
    Q_OBJECT
public:
    explicit JournalTransfer(QObject *parent = nullptr);
    ~JournalTransfer() override; ///< takes back what runs

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    using Exported = std::function<void(const Result<ExportReport> &)>;
    using Imported = std::function<void(const Result<ImportReport> &)>;
    using Copied = std::function<void(const Result<QString> &)>;
    /// Neither may be called while one runs. `then` is called here, unless this is gone by then.
    void exportJournal(const ExportJob &job, Exported then);
    void importJournal(const QString &file, const QString &folder, Imported then);
    void cancel(); ///< it then ends with Error::Kind::Cancelled

    using TargetOf = std::function<CopyTarget(const QByteArray &server)>; ///< called on another thread
    /// At any time.
    void copy(CopyAs how, const QString &folder, quint64 sequence, const Masker &masker, TargetOf target, Copied then);

signals:
    void progressed(double share); ///< 0 to 1, ten times a second at most

private:
    struct Shared; ///< with the thread that works
    [[nodiscard]] TransferProgress begin();
    void end();

    std::shared_ptr<Shared> m_shared;
    QFuture<void> m_future; // of the work alone: what follows it here cannot be waited for here
    bool m_isRunning = false;
};

} // namespace Signalbox
