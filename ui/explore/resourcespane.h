// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace Signalbox {

class EngineLink;
class ResourceAskPane;
class ResourceListPane;
class ResourceResultPane;
class ServerResources;
class SubscriptionBar;
class UiState;

/// The resources of one server: list, what is to be read, what it gave, and what became of it since.
class ResourcesPane : public QWidget
{
    Q_OBJECT
public:
    ResourcesPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

    void openAddress(const QString &address);      ///< shows it, in the list or not; reads nothing
    void openTemplate(const QString &uriTemplate); ///< of the list
    void read();                                   ///< the address that is shown, if it can be
    void readAgain();                              ///< from the server, whatever is known
    void cancelRead();
    [[nodiscard]] QString address() const; ///< the one that is shown; empty: none
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool wasRead() const;
    [[nodiscard]] int total() const; ///< resources and templates in the list
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void stateChanged();
    void countChanged(int resources);
    void showInJournal(quint64 sequence);

private:
    void connectAll();
    void handleChosen();
    void showAddress();
    void handleAnswered(const QString &address);
    void readFrom(bool isFresh);
    [[nodiscard]] bool isConnected() const;
    void update();

    EngineLink &m_link;
    QString m_id;
    ServerResources *m_resources;
    ResourceListPane *m_list;
    ResourceAskPane *m_ask;
    SubscriptionBar *m_subscription;
    ResourceResultPane *m_result;
    QSplitter *m_splitter;
};

} // namespace Signalbox
