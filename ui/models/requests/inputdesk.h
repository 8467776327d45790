// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/requests/inputcase.h"
#include "ui/models/requests/scriptstate.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace Signalbox {

class AnswerRecording;
class FormModel;
class SamplingDraft;
struct InputMailbox;

/// What waits for the person, in the order it came, with what was already put in for it. Lives on the GUI thread. What is
/// not answered when this goes is declined.
class InputDesk : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole,
        ServerRole,
        KindRole,  ///< in words
        ToolRole,  ///< whose call asks; empty: not known
        SinceRole, ///< QDateTime
    };

    explicit InputDesk(QObject *parent = nullptr);
    ~InputDesk() override;

    /// The engine's end; for EngineThread, which calls this on its own thread. `consents`: whom it asks whether a call may go.
    [[nodiscard]] std::unique_ptr<InputBroker> makeBroker(std::unique_ptr<InputBroker> consents) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] const InputCase *at(int row) const;
    [[nodiscard]] const InputCase *find(quint64 number) const; ///< null: it does not wait any more
    /// The first that belongs to the window's call of this number; 0: none.
    [[nodiscard]] quint64 firstOf(quint64 call) const;
    [[nodiscard]] quint64 firstOf(const QString &server) const; ///< likewise of all that this server asks
    [[nodiscard]] FormModel *form(quint64 number);              ///< of a form that waits; null of anything else
    [[nodiscard]] SamplingDraft *sampling(quint64 number);      ///< likewise of a wish for a model's answer

    /// The request goes; one that is not there any more is ignored.
    void answer(quint64 number, const Result<QByteArray> &answer);
    void declineAll();
    void bring(quint64 number); ///< shows it to the person, in the queue

    /// Where answers are written beforehand; they count while they are switched on.
    void setScriptFile(const QString &path) { m_scriptFile = path; }
    [[nodiscard]] const QString &scriptFile() const { return m_scriptFile; }
    void setScripted(bool on);
    [[nodiscard]] const ScriptState &script() const { return m_script; }
    [[nodiscard]] AnswerRecording &recording() { return *m_recording; } ///< whose answers come before the file's
    void lookAtScript(); ///< whether the file was changed; leads to scriptChanged() if it was

    // for the broker
    void add(const InputCase &one);
    void remove(quint64 number);
    void setScriptState(const ScriptState &state);

signals:
    void countChanged();
    void scriptChanged();
    void wanted(quint64 number); ///< somebody wants to answer this one

private:
    struct Item
    {
        InputCase one;
        std::unique_ptr<FormModel> form;
        std::unique_ptr<SamplingDraft> sampling;
    };
    [[nodiscard]] int rowOf(quint64 number) const; ///< -1: none
    void drop(int row);

    std::shared_ptr<InputMailbox> m_mailbox;
    std::vector<Item> m_items;
    AnswerRecording *m_recording;
    QString m_scriptFile;
    ScriptState m_script;
};

} // namespace Signalbox
