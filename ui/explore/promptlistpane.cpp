// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptlistpane.h"

#include "ui/explore/promptdelegate.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"

#include <QListView>

namespace Signalbox {

using namespace Qt::StringLiterals;

PromptListPane::PromptListPane(EngineLink &link, QString serverId, QWidget *parent)
    : ListPane(link, std::move(serverId), parent)
    , m_model(new PromptListModel(this))
{
    setUp(m_model, new PromptDelegate(view()),
          {.kind = u"prompt"_s, .title = tr("Prompts"), .filter = tr("Filter prompts")});
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &PromptListPane::handleCurrent);
    connect(&link, &EngineLink::promptsChanged, this, [this](const QString &id) {
        if (id == this->serverId()) {
            handlePrompts();
        }
    });
    handlePrompts();
}

void PromptListPane::handleCurrent(const QModelIndex &index)
{
    const Prompt *prompt = m_model->promptAt(index.row());
    if (prompt && (prompt->name != m_current || prompt->raw != m_currentRaw)) { // twins differ in what they are
        m_current = prompt->name;
        m_currentRaw = prompt->raw;
        emit promptChosen();
    }
}

const Prompt *PromptListPane::currentPrompt() const
{
    const Prompt *under = m_model->promptAt(view()->currentIndex().row());
    return under && under->name == m_current ? under : m_model->promptNamed(m_current); // it may be filtered out
}

void PromptListPane::selectPrompt(const QString &name)
{
    if (m_model->rowOf(name, {}) < 0 && m_model->promptNamed(name)) {
        filter()->clear();
    }
    showRow(m_model->rowOf(name, {}));
}

void PromptListPane::restoreCurrent()
{
    showRow(m_model->rowOf(m_current, m_currentRaw));
}

void PromptListPane::handlePrompts()
{
    m_model->setPrompts(link().prompts(serverId()));
    emit countChanged(total());
    if (m_current.isEmpty() && m_model->rowCount() > 0) {
        showRow(0);
    } else {
        restoreCurrent();
        emit promptChosen(); // the definition may be another
    }
    update();
}

QStringList PromptListPane::gaps() const
{
    const PromptListPtr prompts = link().prompts(serverId());
    return prompts && !prompts->complete ? QStringList{prompts->note} : QStringList();
}

QString PromptListPane::noMatch() const
{
    return tr("No prompt matches “%1”. %2 hidden.");
}

void PromptListPane::explain()
{
    const ServerStatus *server = connectedServer();
    const PromptListPtr prompts = link().prompts(serverId());
    if (prompts && prompts->error) {
        showUnread(tr("Could not read the prompts."), prompts->error->message,
                   [this] { link().refreshList(serverId(), Lister::List::Prompts); });
    } else if (prompts || (server && !server->profile->has("prompts"))) {
        notice()->showEmpty(tr("This server offers no prompts."));
    } else if (server) {
        notice()->showWaiting(tr("Waiting for prompts/list"));
    } else {
        notice()->showEmpty(tr("Connect the server to see its prompts."));
    }
}

} // namespace Signalbox
