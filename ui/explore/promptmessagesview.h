// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/contentblock.h"
#include "ui/models/prompts/promptreading.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Signalbox {

/// The messages of a prompt, one under the other, each under the role it is said in. Nothing is loaded from anywhere.
class PromptMessagesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PromptMessagesView(QWidget *parent = nullptr);
    void setReader(const ContentReader &reader) { m_setting.read = reader; } ///< for links
    void setReading(const PromptReading &reading, const QString &name);      ///< `name`: the prompt's

    [[nodiscard]] static QString roleText(const QString &role); ///< in words; another role as it came

private:
    void addHeading(QVBoxLayout *column, const PromptMessage &message);
    void addMessages(QVBoxLayout *column, const PromptReading &reading);

    ContentSetting m_setting;
};

} // namespace Signalbox
