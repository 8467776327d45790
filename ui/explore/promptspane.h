// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QWidget>

namespace Signalbox {

class DraftStore;
class EngineLink;
class EngineRequest;
class PromptForm;
class PromptListPane;
class PromptResultPane;
class ThreePanes;
class UiState;

/// The prompts of one server: list, arguments, messages. Each prompt keeps its last answer and what was typed for it.
class PromptsPane : public QWidget
{
    Q_OBJECT
public:
    PromptsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    void choose(const QString &prompt);
    void call(); ///< gets the prompt with what the form holds
    void repeatCall();
    void cancelCall();
    [[nodiscard]] bool hasPrompt() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasLastCall() const;
    void setMostBytes(qsizetype bytes) { m_mostBytes = bytes; } ///< of all answers that are kept besides the newest
    [[nodiscard]] int total() const;                            ///< prompts
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void stateChanged();
    void countChanged(int prompts);
    void showInJournal(quint64 sequence);

private:
    using Values = QMap<QString, QString>;
    struct Asked
    {
        QPointer<EngineRequest> request;
        Values values;
        quint64 number = 0; ///< grows with each
    };
    static constexpr qsizetype kMostAsked = 50;
    static constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

    void handlePromptChosen();
    void start(const Values &values);
    void forgetOldest();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] EngineRequest *currentRequest() const;
    void update();

    EngineLink &m_link;
    DraftStore &m_drafts;
    QString m_id;
    PromptListPane *m_list;
    PromptForm *m_form;
    PromptResultPane *m_result;
    ThreePanes *m_splitter;
    QHash<QString, Asked> m_asked; // the last time, by the prompt's name
    quint64 m_lastAsked = 0;
    qsizetype m_mostBytes = kMostBytes;
};

} // namespace Signalbox
