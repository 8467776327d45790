// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/resource.h"
#include "ui/models/resources/templatevalues.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Signalbox {

class EngineLink;
class PlainLabel;
class TemplateForm;
class ToolButton;

/// What is to be read: what the server says about a resource, the variables of a template, and the address, which may
/// also be typed.
class ResourceAskPane : public QWidget
{
    Q_OBJECT
public:
    ResourceAskPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    /// Puts its address into the field; a template keeps what was typed for it.
    void setResource(const Resource &resource);
    void renewResource(const Resource &resource); ///< if it is the one that is shown: what the server says of it by now
    void setAddress(const QString &address);      ///< of no resource in the list
    [[nodiscard]] QString address() const;        ///< empty: there is none, or the template cannot be expanded
    /// Variables of the template that still need a value for the address to be one (TemplateValues::missing()).
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    [[nodiscard]] bool isComplete() const { return !address().isEmpty() && m_missing.isEmpty(); } ///< can be read
    void focusMissing(); ///< the field of the first of them
    void setConnected(bool connected);
    void setRunning(bool running);

signals:
    void addressChanged();
    void readRequested();
    void cancelRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitForm(); ///< as high as its fields are, up to a height above which they scroll
    QWidget *buildHeader();
    QWidget *buildAddress();
    void showHeader();
    void showBadges();
    void showTemplate();
    void expand();
    [[nodiscard]] bool isShown(const Resource &resource) const;
    [[nodiscard]] bool isOfResource() const; ///< the address, as far as is known
    void putAddress(const QString &address);
    void wantRead();
    void update();

    EngineLink &m_link;
    QString m_id;
    std::optional<Resource> m_resource;
    QHash<QString, TemplateValues> m_values; ///< by template
    PlainLabel *m_name;
    PlainLabel *m_description;
    PlainLabel *m_findings;
    QWidget *m_badges;
    QScrollArea *m_scroll;
    QPointer<TemplateForm> m_form;
    QLineEdit *m_address;
    QString m_long; ///< an address that is too long for the field, which shows its beginning
    QStringList m_missing;
    PlainLabel *m_fault;
    QPushButton *m_read;
    QPushButton *m_cancel;
    ToolButton *m_copy;
    bool m_connected = false;
    bool m_running = false;
};

} // namespace Signalbox
