// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/programs/programplan.h"
#include "ui/models/secrets/movedvalues.h"
#include "ui/models/secrets/secretplan.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

class ProgramsKeeper;

/// How moving, putting back or forgetting went.
struct SecretOutcome
{
    enum class Deed { Moved, PutBack, Forgotten };

    Deed deed = Deed::Moved;
    QList<AppliedChange> places{}; ///< files, and servers of our own list by name; with what went wrong there
    qsizetype secrets = 0;         ///< that were moved, put back or forgotten
    QStringList toDo{};            ///< what the person must do now, one sentence each
    std::optional<Error> left{};   ///< why values that are needed no more are still kept
    QStringList variables{};       ///< whose values can be asked for, see SecretsKeeper::askValue()
};

/// The secrets that stand in files in plain text, in the window: finds them, moves them, puts them back, and makes kept
/// versions forget them. Files are read and written by the ProgramsKeeper's thread, values kept by the engine.
class SecretsKeeper : public QObject
{
    Q_OBJECT
public:
    /// `configDir`: where our list of servers lies; `dataDir`: for locks between programs.
    SecretsKeeper(EngineLink &link, ProgramsKeeper &programs, QString configDir, const QString &dataDir,
                  QObject *parent = nullptr);

    void setActive(); ///< from now on files are read, and their kept versions are looked through
    void lookAgain();
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< the files have been read
    [[nodiscard]] bool isBusy() const { return m_isBusy; }   ///< something is being written: nothing else can be done
    [[nodiscard]] const QList<FoundSecret> &found() const { return m_found; }
    /// What kept versions hold; the one without a path is of our own list.
    [[nodiscard]] const QList<HeldSecrets> &held() const { return m_held; }
    [[nodiscard]] bool canPutBack() const { return !m_moved.isEmpty(); }

    using Planned = std::function<void(const Result<SecretPlanPtr> &plan)>;
    /// What moving these (FoundSecret::key) would do. Errors: MovedValues'.
    void plan(const QSet<QString> &keys, QObject *context, const Planned &then);
    /// First the values are kept, then files are written, each for itself and only if it is as it was when it was planned.
    void move(const SecretPlanPtr &plan);
    void putBack(); ///< what was moved last, where nothing else was changed since
    void forget();  ///< all that held() tells
    void askValue(const QString &variable, QObject *context, std::function<void(const Result<QString> &)> then);

signals:
    void changed();
    void done(const Signalbox::SecretOutcome &outcome);
    void failed(const Signalbox::Error &error); ///< nothing was moved

private:
    struct Findings
    {
        QList<FoundSecret> found;
        QList<HeldSecrets> held;
    };

    void read();
    void take(const Findings &findings);
    void writeFiles(const QList<SecretTarget> &targets, bool isBack,
                    std::function<void(const QList<AppliedChange> &)> then);
    void writeOwn(QList<SecretTarget> targets, bool isBack, const QList<AppliedChange> &before,
                  const std::function<void(const QList<AppliedChange> &)> &then);
    void writeOne(const SecretTarget &target, bool isBack, const std::function<void(const Result<> &)> &then);
    void settleMove(const SecretPlanPtr &plan, const QStringList &made, const QList<AppliedChange> &places);
    void settlePutBack(const QList<AppliedChange> &places);
    /// What is needed no more goes out of where secrets are kept.
    void dropThenEnd(const QStringList &variables, const QList<SecretTarget> &targets, const SecretOutcome &outcome);
    void end(const SecretOutcome &outcome);
    void refuse(const Error &error);
    void setBusy(bool isBusy);

    EngineLink &m_link;
    ProgramsKeeper &m_programs;
    QString m_configDir;
    MovedValues m_values;
    std::shared_ptr<QHash<QString, VersionSecrets>> m_known; // by file; of the other thread
    QList<FoundSecret> m_found;
    QList<HeldSecrets> m_held;
    QList<SecretTarget> m_moved;               // last, and not put back
    QStringList m_made;                        // the variables of these
    std::shared_ptr<const ProgramLook> m_look; // that was asked about last
    QList<ServerEntry> m_ours;                 // the same
    bool m_isActive = false;
    bool m_isKnown = false;
    bool m_isBusy = false;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::SecretOutcome)
