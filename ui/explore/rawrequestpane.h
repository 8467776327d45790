// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace Signalbox {

class DraftStore;
class EngineLink;
class EngineRequest;
class RawRequestForm;
class RawResultPane;
class UiState;

/// Any request to one server by hand, as `--method NAME --params JSON` of the command line: what is sent, and what came back.
/// What is typed is kept, unless it is no JSON.
class RawRequestPane : public QWidget
{
    Q_OBJECT
public:
    RawRequestPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    /// Puts another request in, which can be undone; sends nothing.
    void open(const QString &method, const QByteArray &params);
    void call(); ///< sends what the form holds
    void repeatCall();
    void cancelCall();
    [[nodiscard]] bool hasMethod() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasLastCall() const;
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void stateChanged();
    void showInJournal(quint64 sequence);

private:
    struct Sent
    {
        QByteArray method;
        QByteArray params;
    };

    void start(const Sent &what);
    void takeDraft();
    void keepTyped();
    void update();

    EngineLink &m_link;
    DraftStore &m_drafts;
    QString m_id;
    RawRequestForm *m_form;
    RawResultPane *m_result;
    QSplitter *m_splitter;
    QPointer<EngineRequest> m_request; // the last one
    Sent m_sent;                       // likewise
};

} // namespace Signalbox
