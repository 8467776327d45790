// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/registry/registryview.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QUrl>

namespace Signalbox {

class RegistryModel;
class RegistryWorker;

/// The window's end of the registries. Nothing leaves this machine for a registry before the person has asked for it
/// (ask(), lookAt()); until then only what is kept is shown. The thread that reads begins with the first question.
class RegistryDesk : public QObject
{
    Q_OBJECT
public:
    /// `dataDir`: where Signalbox keeps its data; empty: what is read is not kept.
    explicit RegistryDesk(const QString &dataDir, QObject *parent = nullptr);
    ~RegistryDesk() override;

    [[nodiscard]] RegistryModel &servers() const { return *m_model; }
    [[nodiscard]] const RegistryView &view() const { return m_view; }
    [[nodiscard]] const QUrl &registry() const { return m_registry; }
    [[nodiscard]] bool isRefreshing() const { return m_isRefreshing; }
    [[nodiscard]] bool mayAsk() const { return m_allowed.contains(m_registry); } ///< since ask()

    void setRegistry(const QUrl &registry); ///< shows what is kept of it, or asks it if that was wanted before
    void search(const QString &words);      ///< of the registry, from the beginning
    void ask();                             ///< the person wants it: now, and from now on
    void more();
    void refresh();                      ///< what changed; the list is shown anew at its end
    void lookAt(const QString &address); ///< which servers the address tells of
    void askVersions(const QString &name);

signals:
    void changed(); ///< view(), or whether it is refreshing
    void refreshFailed(const Signalbox::Error &error);
    /// Newest first.
    void versionsRead(const QString &name, const QList<Signalbox::ServerJson> &versions);
    void versionsFailed(const QString &name, const Signalbox::Error &error);

private:
    void start(); ///< the thread, if it does not run
    void begin(); ///< another question: the list is empty
    void handleVersions(const QString &name, const Result<QList<ServerJson>> &versions);
    void handleRefreshed(int question, const Result<> &result);
    template<typename Function>
    void post(Function function);

    const QString m_folder;
    RegistryModel *m_model;
    QThread m_thread;
    RegistryWorker *m_worker = nullptr; ///< lives on m_thread
    QUrl m_registry;
    QString m_words;
    QSet<QUrl> m_allowed;
    RegistryView m_view;
    int m_question = 0;
    bool m_isRefreshing = false;
};

} // namespace Signalbox
