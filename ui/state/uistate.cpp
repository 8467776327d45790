// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/uistate.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>
#include <QWidget>

namespace Signalbox {

UiState::UiState(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

void UiState::keepWindow(QWidget *window)
{
    const QByteArray geometry = m_settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty()) {
        window->restoreGeometry(geometry);
    }
    window->installEventFilter(this);
}

bool UiState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        m_settings.setValue(QStringLiteral("window/geometry"), qobject_cast<QWidget *>(watched)->saveGeometry());
    }
    return QObject::eventFilter(watched, event);
}

void UiState::keepSplitter(QSplitter *splitter)
{
    Q_ASSERT(!splitter->objectName().isEmpty());
    const auto restore = [this, splitter] {
        const QByteArray state = m_settings.value(QStringLiteral("splitters/") + splitter->objectName()).toByteArray();
        if (!state.isEmpty()) {
            splitter->restoreState(state);
        }
    };
    restore();
    connect(splitter, &QObject::objectNameChanged, this, restore); // it is arranged in another way now
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
        m_settings.setValue(QStringLiteral("splitters/") + splitter->objectName(), splitter->saveState());
    });
}

void UiState::keepHeader(QHeaderView *header)
{
    Q_ASSERT(!header->objectName().isEmpty());
    const QString key = QStringLiteral("headers/") + header->objectName();
    const QByteArray state = m_settings.value(key).toByteArray();
    if (!state.isEmpty()) {
        header->restoreState(state);
    }
    const auto save = [this, header, key] { m_settings.setValue(key, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, save);
    connect(header, &QHeaderView::sectionMoved, this, save);
}

QVariant UiState::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void UiState::setValue(const QString &key, const QVariant &value)
{
    if (value.isValid()) {
        m_settings.setValue(key, value);
    } else {
        m_settings.remove(key);
    }
}

QString UiState::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}

void UiState::remove(const QString &key)
{
    m_settings.remove(key);
}

} // namespace Signalbox
