// Clickable pictures of designs for the start page: a preset card and a row of the recent files.
#pragma once
#include <QAbstractButton>

#include "app/studio/start_page.h"

namespace eulerstack::studio {

// Little blocks on a line, one per schedule entry, in family colours; at most as many as fit.
void paintThumbnail(QPainter& painter, const QRectF& rect, const DesignSummary& summary, qreal block);

class PresetCard : public QAbstractButton {
  Q_OBJECT
 public:
  PresetCard(const QString& path, QWidget* parent);
  void setSummary(const DesignSummary& summary);
  const QString& path() const { return m_path; }
  QSize sizeHint() const override { return {204, 218}; }

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_path;
  DesignSummary m_summary;
};

class RecentRow : public QAbstractButton {
  Q_OBJECT
 public:
  RecentRow(const QString& path, QWidget* parent);
  void setSummary(const DesignSummary& summary);
  const QString& path() const { return m_path; }
  QSize sizeHint() const override { return {255, 54}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_path;
  QString m_when;
  DesignSummary m_summary;
  bool m_known = false;
};

// One of the three large buttons: icon, text, shortcut.
class StartButton : public QAbstractButton {
  Q_OBJECT
 public:
  StartButton(const QString& icon, const QString& shortcut, bool primary, QWidget* parent);
  QSize sizeHint() const override;  // as wide as the words and the keys need
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString keys() const;  // as the language writes them
  QString m_icon;
  QString m_shortcut;  // portable
  bool m_primary;
};

}  // namespace eulerstack::studio
