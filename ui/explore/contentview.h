// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callresult.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Signalbox {

/// The content blocks of a result, one under the other: text, pictures, resources and links. Nothing is loaded from
/// anywhere, and no text is markup.
class ContentView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContentView(QWidget *parent = nullptr);
    void setContent(const QList<Content> &content);

private:
    QWidget *blockFor(const Content &block, bool alone);
    QWidget *textBlock(const QString &text, bool alone);
    QWidget *imageBlock(const Content &block);
    QWidget *factBlock(const QString &what, const QString &detail);

    QWidget *m_page = nullptr;
};

} // namespace Signalbox
