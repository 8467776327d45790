// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registry/registrydesk.h"

#include "ui/models/registry/registrymodel.h"
#include "ui/models/registry/registryworker.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using State = RegistryView::State;

RegistryDesk::RegistryDesk(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_folder(dataDir.isEmpty() ? QString() : dataDir + u"/registries"_s)
    , m_model(new RegistryModel(this))
{
    m_thread.setObjectName(u"registries"_s);
}

RegistryDesk::~RegistryDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void RegistryDesk::start()
{
    if (m_worker) {
        return;
    }
    qRegisterMetaType<Result<QList<ServerJson>>>();
    m_worker = new RegistryWorker(m_folder);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RegistryWorker::grew, this, [this](int question, const QList<ServerJson> &servers) {
        if (question == m_question) {
            m_model->append(servers);
        }
    });
    connect(m_worker, &RegistryWorker::changed, this, [this](int question, const RegistryView &view) {
        if (question == m_question) {
            m_view = view;
            emit changed();
        }
    });
    connect(m_worker, &RegistryWorker::refreshed, this, &RegistryDesk::handleRefreshed);
    connect(m_worker, &RegistryWorker::versionsRead, this, &RegistryDesk::handleVersions);
    m_thread.start();
}

template<typename Function>
void RegistryDesk::post(Function function)
{
    start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, function] { function(*worker); }, Qt::QueuedConnection);
}

void RegistryDesk::begin()
{
    ++m_question;
    m_isRefreshing = false;
    m_model->clear();
}

void RegistryDesk::setRegistry(const QUrl &registry)
{
    m_registry = registry;
    search(m_words);
}

void RegistryDesk::search(const QString &words)
{
    m_words = words;
    begin();
    post([question = m_question, registry = m_registry, words, may = mayAsk()](RegistryWorker &worker) {
        worker.list(question, registry, words, may);
    });
}

void RegistryDesk::ask()
{
    m_allowed.insert(m_registry);
    search(m_words);
}

void RegistryDesk::more()
{
    if (m_view.state != State::Partial && m_view.state != State::Failed) {
        return;
    }
    m_view.state = State::Asking;
    post([](RegistryWorker &worker) { worker.more(); });
    emit changed();
}

void RegistryDesk::refresh()
{
    m_allowed.insert(m_registry);
    if (!m_view.isKeptWhole) {
        search(m_words);
        return;
    }
    m_isRefreshing = true;
    post(
        [question = m_question, registry = m_registry](RegistryWorker &worker) { worker.refresh(question, registry); });
    emit changed();
}

void RegistryDesk::handleRefreshed(int question, const Result<> &result)
{
    if (question != m_question) {
        return;
    }
    m_isRefreshing = false;
    if (result) {
        search(m_words);
    } else {
        emit changed();
        emit refreshFailed(result.error());
    }
}

void RegistryDesk::lookAt(const QString &address)
{
    begin();
    post([question = m_question, address](RegistryWorker &worker) { worker.lookAt(question, address); });
}

void RegistryDesk::askVersions(const QString &name)
{
    post([registry = m_registry, name](RegistryWorker &worker) { worker.askVersions(registry, name); });
}

void RegistryDesk::handleVersions(const QString &name, const Result<QList<ServerJson>> &versions)
{
    if (versions) {
        emit versionsRead(name, *versions);
    } else {
        emit versionsFailed(name, versions.error());
    }
}

} // namespace Signalbox
