// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/listpane.h"
#include "ui/models/prompts/promptlistmodel.h"

namespace Signalbox {

/// The prompts of one server.
class PromptListPane : public ListPane
{
    Q_OBJECT
public:
    PromptListPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    /// The chosen one, as it was when it was chosen or as the list has it now; null if it is gone.
    [[nodiscard]] const Prompt *currentPrompt() const;
    void selectPrompt(const QString &name); ///< also if the filter hides it

signals:
    void promptChosen();

private:
    void handleCurrent(const QModelIndex &index);
    void handlePrompts();
    void restoreCurrent() override;
    [[nodiscard]] QStringList gaps() const override;
    [[nodiscard]] QString noMatch() const override;
    void explain() override;

    PromptListModel *m_model;
    QString m_current; // by identity: rows come and go
    QByteArray m_currentRaw;
};

} // namespace Signalbox
